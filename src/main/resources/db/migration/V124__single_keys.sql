-- Whether letters and digits that are pressed alone command acts on the pages of this person.
alter table person add column single_keys boolean not null default true;
