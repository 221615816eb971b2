-- Who withdrew from a report or from what came of it sees neither the identity nor the evidence any more, whatever the office is responsible for.
create or replace function withdrew(owner uuid) returns boolean language sql stable as $$
    select exists (select 1 from report_recusals x where x.owner_id = owner and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from case_files c join recusals x on x.owner_id = c.id where c.report = owner and x.member::text = current_setting('app.actor', true))
        or exists (select 1 from tips t join report_recusals x on x.owner_id = t.from_report where t.id = owner and x.member::text = current_setting('app.actor', true))
$$;

drop policy if exists identities_seen on reporter_identities;
create policy identities_seen on reporter_identities for select using (holds_key(report_id) or is_responsible(report_id) and not withdrew(report_id));

drop policy if exists evidence_seen on evidence;
create policy evidence_seen on evidence for select using (
    holds_key(coalesce(report, tip, draft)) or is_responsible(coalesce(report, tip)) and not withdrew(coalesce(report, tip)));
drop policy if exists evidence_changed on evidence;
create policy evidence_changed on evidence for update using (
    holds_key(coalesce(report, tip, draft)) or is_responsible(coalesce(report, tip)) and not withdrew(coalesce(report, tip))) with check (true);
