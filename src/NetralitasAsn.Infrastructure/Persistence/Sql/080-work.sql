-- Who holds what at an office is seen there and nowhere else; the reasons of a hand-over are words about colleagues.
alter table assignments enable row level security;
drop policy if exists assignments_of_own_office on assignments;
create policy assignments_of_own_office on assignments using (
    current_setting('app.system', true) = 'on'
    or office = any (string_to_array(current_setting('app.offices', true), ','))
) with check (true);

alter table assignment_hands enable row level security;
drop policy if exists hands_of_own_office on assignment_hands;
create policy hands_of_own_office on assignment_hands using (
    current_setting('app.system', true) = 'on'
    or exists (select 1 from assignments a where a.id = assignment_hands.owner_id and a.office = any (string_to_array(current_setting('app.offices', true), ',')))
) with check (true);

alter table substitutions enable row level security;
drop policy if exists substitutions_of_own_office on substitutions;
create policy substitutions_of_own_office on substitutions using (
    current_setting('app.system', true) = 'on'
    or office = any (string_to_array(current_setting('app.offices', true), ','))
) with check (true);

-- A kept filter may hold a name somebody looked for: only who kept it sees it. What somebody read is nobody else's business either.
alter table kept_filters enable row level security;
drop policy if exists filters_of_oneself on kept_filters;
create policy filters_of_oneself on kept_filters using (person::text = current_setting('app.actor', true)) with check (person::text = current_setting('app.actor', true));

alter table notice_reads enable row level security;
drop policy if exists reads_of_oneself on notice_reads;
create policy reads_of_oneself on notice_reads using (person::text = current_setting('app.actor', true)) with check (person::text = current_setting('app.actor', true));

-- Whoever manages accounts learns how much open work somebody holds and where, never what it is.
create or replace function open_work_of(who uuid) returns table (office text, items int) language sql stable security definer set search_path = public, pg_temp as $$
    select a.office::text, count(*)::int from assignments a
    where a.person = who
        and (a.kind <> 'Report' or exists (select 1 from reports r where r.id = a.item and r.expires is not null))
        and (a.kind <> 'Tip' or exists (select 1 from tips t where t.id = a.item and t.decided_at is null))
        and (a.kind <> 'Case' or exists (select 1 from case_files c where c.id = a.item and c.stage <> 'Closed'))
    group by a.office order by a.office
$$;
revoke all on function open_work_of(uuid) from public;
grant execute on function open_work_of(uuid) to netralitas_app;

-- The change of hands is kept.
drop trigger if exists assignment_hands_are_kept on assignment_hands;
create trigger assignment_hands_are_kept before update or delete or truncate on assignment_hands
    for each statement execute function forbid_change();
