-- An authority in conflict of interest does not find the referral, and whom it opened it to does not either.
-- The transaction that declares the conflict still sees its own row, so that an authority can declare itself.
alter table referral_conflicts add column if not exists declared_in xid8 not null default pg_current_xact_id();

drop policy if exists referrals_of_own_desk on referrals;
create policy referrals_of_own_desk on referrals using (
    current_setting('app.system', true) = 'on'
    or office = any (string_to_array(current_setting('app.offices', true), ','))
    or (sent_at is not null and verifier = any (string_to_array(current_setting('app.offices', true), ',')))
    or (sent_at is not null and (verifier is null or forwarded_at is not null)
        and authority = any (string_to_array(current_setting('app.offices', true), ','))
        and not exists (select 1 from referral_conflicts c
            where c.owner_id = referrals.id and c.bars and c.declared_in <> pg_current_xact_id()
            and c.office = any (string_to_array(current_setting('app.offices', true), ','))))
    or (exists (select 1 from referral_grants g where g.owner_id = referrals.id and g.office = any (string_to_array(current_setting('app.offices', true), ','))
            and legal_today() between g."from" and g.until)
        and not exists (select 1 from referral_conflicts c where c.owner_id = referrals.id and c.bars))
) with check (true);
