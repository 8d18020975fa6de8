-- The organisation of a coordinator whose meeting of this request was cancelled or missed: it knows why the request comes
-- before others. Of a meeting of the State it knows nothing.
alter table meeting_request
    add column failed_with uuid references organisation (id);
