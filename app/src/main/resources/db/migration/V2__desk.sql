-- What lies on an account's desk: a draft, the answer to a form sent once already, what was seen last. One of a kind and
-- key for each account; the key is inside the seal. Sealed under the case it concerns, else under the shared key.
create table desk_item (
  id varchar(36) not null primary key,
  version integer not null,
  account_id varchar(36) not null references account (id),
  kind varchar(40) not null,
  case_id varchar(36) references case_file (id),
  kept_at bigint not null,
  seq bigint not null,
  sealed bytea not null
);
create index desk_item_account on desk_item (account_id, kind, seq);
