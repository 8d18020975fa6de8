-- Where a remark, written on an earlier version, stands in a later one: what the line map found, then what people said.
-- The remark itself keeps its version, its lines and its words. Lines are 0 for the whole plan; for what is gone they
-- are those of the nearest neighbour that lives on.
create table remark_carry (
    remark_id    uuid        not null references remark (id) on delete cascade,
    version_id   uuid        not null references plan_version (id),
    outcome      varchar(12) not null,
    to_confirm   boolean     not null,
    from_item    uuid,
    from_char    int         not null,
    to_item      uuid,
    to_char      int         not null,
    first_line   int         not null,
    last_line    int         not null,
    quote        mediumtext  not null,
    confirmation varchar(12),
    confirmed_by uuid        references person (id),
    confirmed_at datetime(6),
    stand        varchar(12),
    stand_by     uuid        references person (id),
    stand_at     datetime(6),
    successor_id uuid        references remark (id) on delete set null,
    primary key (remark_id, version_id),
    key remark_carry_by_line (version_id, first_line)
);
