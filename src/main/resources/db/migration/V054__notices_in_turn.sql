-- What was read long ago is found without looking at what is in the lists.
create index notice_by_reading on notice (read_at);

-- One row a kind and thing that is told and taken back by what several people do: they do so one after the other.
create table notice_turn (
    about uuid        not null,
    kind  varchar(24) not null,
    turn  bigint      not null,
    primary key (about, kind)
);
