-- A second wall where a leak would be worst. A session sees the identity and the evidence of the reports it is responsible for
-- (app.offices), of the rows whose key it holds (app.report: a list), or everything (app.system, the system's own work).
create or replace function holds_key(owner uuid) returns boolean language sql stable as $$
    select current_setting('app.system', true) = 'on'
        or owner::text = any (string_to_array(current_setting('app.report', true), ','))
$$;

-- The day at the office that asks, as the application's legal clock has it; null, and so no grant, where nobody said.
create or replace function legal_today() returns date language sql stable as $$
    select nullif(current_setting('app.today', true), '')::date
$$;

create or replace function is_responsible(owner uuid) returns boolean language sql stable as $$
    with desk (office) as (select unnest(string_to_array(nullif(current_setting('app.offices', true), ''), ',')))
    select exists (select 1 from reports r join desk on desk.office = r.handling_office where r.id = owner)
        or exists (select 1 from tips t join desk on desk.office = t.handling_office where t.id = owner)
        or exists (select 1 from report_grants g join desk on desk.office = g.office where g.owner_id = owner and legal_today() between g."from" and g.until)
        or exists (select 1 from case_files c join desk on desk.office = c.handling_office where c.report = owner)
        or exists (select 1 from case_files c join case_grants g on g.owner_id = c.id join desk on desk.office = g.office where c.report = owner and legal_today() between g."from" and g.until)
$$;

alter table reporter_identities enable row level security;
drop policy if exists identities_seen on reporter_identities;
create policy identities_seen on reporter_identities for select using (holds_key(report_id) or is_responsible(report_id));
drop policy if exists identities_taken_in on reporter_identities;
create policy identities_taken_in on reporter_identities for insert with check (true);
drop policy if exists identities_erased on reporter_identities;
create policy identities_erased on reporter_identities for delete using (holds_key(report_id));

alter table evidence enable row level security;
drop policy if exists evidence_seen on evidence;
create policy evidence_seen on evidence for select using (holds_key(coalesce(report, tip, draft)) or is_responsible(coalesce(report, tip)));
drop policy if exists evidence_taken_in on evidence;
create policy evidence_taken_in on evidence for insert with check (true);
drop policy if exists evidence_changed on evidence;
create policy evidence_changed on evidence for update using (holds_key(coalesce(report, tip, draft)) or is_responsible(coalesce(report, tip))) with check (true);
-- Only what was never submitted can go.
drop policy if exists evidence_of_drafts_removed on evidence;
create policy evidence_of_drafts_removed on evidence for delete using (draft is not null and holds_key(draft));

-- Who saw what is appended and read, nothing else.
drop trigger if exists access_log_is_kept on access_log;
create trigger access_log_is_kept before update or delete or truncate on access_log
    for each statement execute function forbid_change();
