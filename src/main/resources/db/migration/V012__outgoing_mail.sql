-- Written in the transaction of the event, sent after it; the text is erased once sent, since it may hold a link.
create table outgoing_mail (
    id         uuid         not null primary key,
    recipient  varchar(254) not null,
    subject    varchar(300) not null,
    body       text         not null,
    created_at datetime(6)  not null,
    next_at    datetime(6)  not null,
    attempts   int          not null,
    sent_at    datetime(6),
    key outgoing_mail_due (sent_at, next_at)
);
