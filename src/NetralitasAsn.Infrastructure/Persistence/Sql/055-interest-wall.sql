-- Who keeps away from a report, from the initial information it became, or from its file sees neither the identity nor the evidence;
-- a pause counts while it holds.
create or replace function withdrew(owner uuid) returns boolean language sql stable as $$
    select exists (select 1 from report_recusals x where x.owner_id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tip_recusals x where x.owner_id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from case_files c join recusals x on x.owner_id = c.id where c.report = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join report_recusals x on x.owner_id = t.from_report where t.id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join tip_recusals x on x.owner_id = t.id where t.from_report = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
$$;

-- Nor the referrals that came of the file, whatever desk they lie on.
drop policy if exists referrals_not_withdrawn_from on referrals;
create policy referrals_not_withdrawn_from on referrals as restrictive using (
    current_setting('app.system', true) = 'on'
    or not exists (select 1 from recusals x where x.owner_id = referrals.file and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
) with check (true);

-- What is reported about a colleague's interest is for the person, for who reported it, and for the office that decides.
alter table interest_reports enable row level security;
drop policy if exists interests_seen on interest_reports;
create policy interests_seen on interest_reports using (
    current_setting('app.system', true) = 'on'
    or person::text = current_setting('app.actor', true)
    or reported_by::text = current_setting('app.actor', true)
    or office = any (string_to_array(current_setting('app.offices', true), ','))
) with check (true);
