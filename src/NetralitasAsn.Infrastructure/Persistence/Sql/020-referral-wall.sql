-- A second wall behind the scope in the code: a session sees the referrals of its own offices and of its own desk.
alter table referrals enable row level security;

drop policy if exists referrals_of_own_desk on referrals;
create policy referrals_of_own_desk on referrals using (
    current_setting('app.system', true) = 'on'
    or office = any (string_to_array(current_setting('app.offices', true), ','))
    or (sent_at is not null and verifier = any (string_to_array(current_setting('app.offices', true), ',')))
    or (sent_at is not null and (verifier is null or forwarded_at is not null) and authority = any (string_to_array(current_setting('app.offices', true), ',')))
    or exists (select 1 from referral_grants g where g.owner_id = referrals.id and g.office = any (string_to_array(current_setting('app.offices', true), ','))
        and legal_today() between g."from" and g.until)
) with check (true);
