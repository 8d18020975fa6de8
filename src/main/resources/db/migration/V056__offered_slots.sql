-- Several slots offered to an association for one exchange, until a date.
create table slot_offer (
    id             uuid         not null primary key,
    revision       bigint       not null,
    association_id uuid         not null references organisation (id),
    subject        varchar(200) not null,
    room_id        uuid references room (id),
    video_link     varchar(300),
    state          varchar(20)  not null,
    offered_by     uuid         not null references person (id),
    offerer_id     uuid         not null references organisation (id),
    offered_at     datetime(6)  not null,
    held_until     datetime(6)  not null,
    meeting_id     uuid references bilateral_meeting (id),
    index (state, held_until),
    check ((room_id is null) <> (video_link is null))
);

create table slot_offer_official (
    offer_id    uuid not null references slot_offer (id) on delete cascade,
    official_id uuid not null references official (id),
    primary key (offer_id, official_id)
);

create table offered_slot (
    id        uuid        not null primary key,
    offer_id  uuid        not null references slot_offer (id) on delete cascade,
    starts_at datetime(6) not null,
    ends_at   datetime(6) not null,
    answer    varchar(20),
    unique (offer_id, starts_at)
);

-- A booking is a meeting's, or holds an offered slot until a moment; after it, it blocks nobody. The period is what is
-- kept free around the meeting too, see docs/decisions/0040-means-and-offered-slots.md.
alter table booking
    drop primary key,
    add column id              bigint not null auto_increment primary key first,
    modify column meeting_id   uuid null,
    add column offered_slot_id uuid null references offered_slot (id) on delete cascade,
    add column held_until      datetime(6) null,
    add unique (resource_id, meeting_id),
    add unique (resource_id, offered_slot_id),
    add index (held_until),
    add check ((meeting_id is null) <> (offered_slot_id is null)),
    add check ((offered_slot_id is null) = (held_until is null));
