-- The conflict of an office is for that office and for the one that was asked.
alter table office_conflicts enable row level security;
drop policy if exists office_conflicts_seen on office_conflicts;
create policy office_conflicts_seen on office_conflicts using (
    current_setting('app.system', true) = 'on'
    or office = any (string_to_array(current_setting('app.offices', true), ','))
    or asked = any (string_to_array(current_setting('app.offices', true), ','))
) with check (true);
