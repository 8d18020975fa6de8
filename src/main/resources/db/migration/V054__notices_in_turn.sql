-- What was read long ago is found without looking at what is in the lists.
create index notice_by_reading on notice (read_at);
