-- The event log is appended to and read, nothing else; not even by a mistake in the application.
create or replace function forbid_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log is never changed.';
end $$;

drop trigger if exists event_log_is_kept on event_log;
create trigger event_log_is_kept before update or delete or truncate on event_log
    for each statement execute function forbid_change();
