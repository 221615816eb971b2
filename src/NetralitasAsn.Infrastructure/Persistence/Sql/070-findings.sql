-- Findings: a session sees the witnesses and the files of a supervision report when its office decides or wrote it, when it may see the handling file
-- that came of it, and of initial information when its account was assigned to trace it.
create or replace function is_responsible(owner uuid) returns boolean language sql stable as $$
    with desk (office) as (select unnest(string_to_array(nullif(current_setting('app.offices', true), ''), ',')))
    select exists (select 1 from reports r join desk on desk.office = r.handling_office where r.id = owner)
        or exists (select 1 from tips t join desk on desk.office = t.handling_office where t.id = owner)
        or exists (select 1 from tip_tracers x where x.owner_id = owner and x.account::text = current_setting('app.actor', true))
        or exists (select 1 from report_grants g join desk on desk.office = g.office where g.owner_id = owner and legal_today() between g."from" and g.until)
        or exists (select 1 from case_files c join desk on desk.office = c.handling_office where owner in (c.report, c.finding))
        or exists (select 1 from case_files c join case_grants g on g.owner_id = c.id join desk on desk.office = g.office where owner in (c.report, c.finding) and legal_today() between g."from" and g.until)
        or exists (select 1 from supervision_reports s join desk on desk.office in (s.handling_office, s.writing_office) where s.id = owner)
$$;

-- Who keeps away from a report, from initial information, from a supervision report, or from what came of any, sees neither the people nor the files;
-- a pause counts while it holds.
create or replace function withdrew(owner uuid) returns boolean language sql stable as $$
    select exists (select 1 from report_recusals x where x.owner_id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tip_recusals x where x.owner_id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from supervision_recusals x where x.owner_id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from case_files c join recusals x on x.owner_id = c.id where owner in (c.report, c.finding) and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join report_recusals x on x.owner_id in (t.from_report, t.upgraded_to) where t.id = owner and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join tip_recusals x on x.owner_id = t.id where owner in (t.from_report, t.upgraded_to, t.supervision) and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join supervision_recusals x on x.owner_id = t.supervision where owner in (t.id, t.from_report) and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join case_files c on c.report = t.upgraded_to or c.finding = t.supervision join recusals x on x.owner_id = c.id
            where owner in (t.id, t.from_report) and x.lifted_at is null and x.member::text = current_setting('app.actor', true))
$$;

drop policy if exists evidence_seen on evidence;
create policy evidence_seen on evidence for select using (
    holds_key(coalesce(report, tip, draft, supervision)) or is_responsible(coalesce(report, tip, supervision)) and not withdrew(coalesce(report, tip, supervision)));
drop policy if exists evidence_changed on evidence;
create policy evidence_changed on evidence for update using (
    holds_key(coalesce(report, tip, draft, supervision)) or is_responsible(coalesce(report, tip, supervision)) and not withdrew(coalesce(report, tip, supervision))) with check (true);

-- Initial information that came in before tracing had a clock of its own: nobody is assigned yet, and the seven days start with the letter.
update tips set stage = 'Unassigned', tracing_due_rule = null, tracing_due_started_at = null, tracing_due_due_on = null, tracing_due_last_moment = null,
    tracing_due_set_by_instrument = null, tracing_due_set_by_provision = null
where stage = 'Received';
