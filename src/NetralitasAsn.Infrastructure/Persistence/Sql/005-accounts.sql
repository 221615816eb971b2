-- Accounts are a schema of their own; requests run as netralitas_app, which owns nothing here either.
grant usage on schema accounts to netralitas_app;
grant select, insert, update, delete on all tables in schema accounts to netralitas_app;
alter default privileges in schema accounts grant select, insert, update, delete on tables to netralitas_app;
do $$ begin
    if to_regclass('accounts.migrations') is not null then
        revoke insert, update, delete on accounts.migrations from netralitas_app;
    end if;
end $$;
