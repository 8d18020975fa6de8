-- A synopsis that was taken away is told by its version, format, rows and filters.
alter table audit_entry modify object varchar(200) not null;
