-- The forms made from a file are seen by whoever sees the file; made and replaced by the system alone, which examines.
alter table evidence_forms enable row level security;
drop policy if exists evidence_forms_seen on evidence_forms;
create policy evidence_forms_seen on evidence_forms for select using (exists (select 1 from evidence e where e.id = evidence_forms.owner_id));
drop policy if exists evidence_forms_made on evidence_forms;
create policy evidence_forms_made on evidence_forms for insert with check (holds_key(null));
drop policy if exists evidence_forms_changed on evidence_forms;
create policy evidence_forms_changed on evidence_forms for update using (holds_key(null)) with check (holds_key(null));
drop policy if exists evidence_forms_replaced on evidence_forms;
create policy evidence_forms_replaced on evidence_forms for delete using (holds_key(null));

-- Sealed again under a newer key by the system, never changed otherwise.
drop policy if exists identities_resealed on reporter_identities;
create policy identities_resealed on reporter_identities for update using (holds_key(null)) with check (holds_key(null));

-- Files that were taken in before anybody examined them wait like new ones.
update evidence set scan = 'Waiting' where scan = '';
update evidence set copy = 'Waiting' where copy = '';
insert into evidence_work (evidence, attempts, due_at) select id, 0, received_at from evidence where draft is null and scan = 'Waiting' on conflict do nothing;
