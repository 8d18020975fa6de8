-- In which language a person reads the portal; none is the browser's.
alter table person
    add column language varchar(2);
