-- What became of each item of a version in a later one, computed once for the pair; one row an earlier item.
create table line_map_fate (
    from_version uuid         not null references plan_version (id) on delete cascade,
    to_version   uuid         not null references plan_version (id) on delete cascade,
    position     int          not null,
    status       varchar(12)  not null,
    moved        boolean      not null,
    places       varchar(400) not null,
    confidence   double       not null,
    to_confirm   boolean      not null,
    rivals       varchar(400) not null,
    nearest      int          not null,
    primary key (from_version, to_version, position)
);
