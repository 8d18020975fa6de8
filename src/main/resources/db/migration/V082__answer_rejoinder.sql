-- What an association says of a released answer to a remark of its own: once, for good, to the State alone.
create table answer_rejoinder (
    remark_id uuid           not null primary key references remark (id),
    kind      varchar(10)    not null,
    words     varchar(10000) not null,
    said_by   uuid           not null references person (id),
    said_at   datetime(6)    not null
);

delimiter //
create trigger rejoinder_stays before update on answer_rejoinder for each row
begin
    signal sqlstate '45000' set message_text = 'What was said of an answer never changes';
end //
create trigger rejoinder_remains before delete on answer_rejoinder for each row
begin
    signal sqlstate '45000' set message_text = 'What was said of an answer is never deleted';
end //
delimiter ;
