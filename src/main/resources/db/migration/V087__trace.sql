-- What the text of a later, published version makes of an accepted remark: the passage that carries it out, or why none
-- does. The words of both versions are kept beside the place, since neither text ever changes.
create table trace (
    remark_id    uuid           not null references remark (id),
    version_id   uuid           not null references plan_version (id),
    revision     bigint         not null,
    carried_out  boolean        not null,
    -- Null where the words were taken out, and where nothing was carried out.
    from_item    uuid,
    from_char    int            not null,
    to_item      uuid,
    to_char      int            not null,
    -- Of what was taken out the nearest line, 0 where there is none.
    first_line   int            not null,
    last_line    int            not null,
    words_before mediumtext     not null,
    words_after  mediumtext     not null,
    reason       varchar(10000) not null,
    said_by      uuid           not null references person (id),
    said_at      datetime(6)    not null,
    primary key (remark_id, version_id),
    key trace_by_version (version_id),
    check ((from_item is null) = (to_item is null)),
    check (carried_out or from_item is null),
    check (carried_out = (reason = ''))
);

-- Every word on it, also those that were taken back; nobody outside the State reads this table.
create table trace_history (
    id          bigint         not null auto_increment primary key,
    remark_id   uuid           not null references remark (id),
    version_id  uuid           not null references plan_version (id),
    change_made varchar(12)    not null,
    first_line  int            not null,
    last_line   int            not null,
    reason      varchar(10000) not null,
    changed_by  uuid           not null references person (id),
    changed_at  datetime(6)    not null,
    key trace_history_by_remark (remark_id, version_id)
);
