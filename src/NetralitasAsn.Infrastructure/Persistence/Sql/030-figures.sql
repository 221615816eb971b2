-- The reader of public figures may select the guarded numbers and their date, nothing else in this database.
grant usage on schema public to netralitas_public;
grant select on public_cells, figure_states to netralitas_public;
