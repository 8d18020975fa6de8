-- What the publisher knows better than the machine, before a version is published: this item became that one, or none
-- (place -1). The later text may still be edited; its words find the item again.
create table line_map_override (
    from_version uuid        not null references plan_version (id) on delete cascade,
    to_version   uuid        not null references plan_version (id) on delete cascade,
    position     int         not null,
    place        int         not null,
    words        mediumtext  not null,
    decided_by   uuid        not null references person (id),
    decided_at   datetime(6) not null,
    primary key (from_version, to_version, position)
);
