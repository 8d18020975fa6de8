-- What was known of a meeting when somebody prepared it, for one of two readers, frozen: both formats are printed from it.
-- Who the association said would come is beside it, since it is erased with the meeting.
create table preparation_file (
    id         uuid        not null primary key,
    meeting_id uuid        not null references bilateral_meeting (id),
    face       varchar(10) not null check (face in ('STATE', 'SHARED')),
    content    longtext    not null check (json_valid(content)),
    delegation text        not null check (json_valid(delegation)),
    made_by    uuid        not null references person (id),
    maker_id   uuid        not null references organisation (id),
    made_at    datetime(6) not null,
    index (meeting_id, face, made_at)
);
