-- The points of a meeting, co-built by its association and by who arranges. A point of the origin DECISION is the State's
-- own until the answer to its remark is released.
create table agenda_point (
    id          uuid         not null primary key,
    meeting_id  uuid         not null references bilateral_meeting (id) on delete cascade,
    position    int          not null,
    title       varchar(200) not null,
    remark_id   uuid references remark (id) on delete cascade,
    origin      varchar(12)  not null,
    minutes     int          not null,
    in_writing  boolean      not null,
    added_by    uuid         not null references organisation (id),
    added_at    datetime(6)  not null,
    unique (meeting_id, remark_id),
    key agenda_point_in_order (meeting_id, position)
);
