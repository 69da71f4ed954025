-- One registry. In the clear: random ids, kinds, states, system times (microseconds UTC) and places in the order of
-- writing (seq). Everything a person said, wrote or decided is in a column named sealed or wrapped.
-- Portable: SQLite stores bytea as the blob it is given; PostgreSQL and the class generator know the type.

create table sequence_place (
  name varchar(20) not null primary key,
  newest bigint not null
);

create table account (
  id varchar(36) not null primary key,
  created_at bigint not null,
  seq bigint not null,
  sealed bytea not null
);

-- An import: staging, visible or undone. What carries its id is seen only while it is visible.
create table import_batch (
  id varchar(36) not null primary key,
  kind varchar(40) not null,
  state varchar(8) not null,
  seq bigint not null,
  started_at bigint not null,
  shown_at bigint,
  undone_at bigint,
  sealed bytea not null,
  sealed_reason bytea
);

create table case_file (
  id varchar(36) not null primary key,
  state varchar(8) not null,
  opened_at bigint not null,
  wrapped_key bytea not null
);

-- How a case came: alone or with an import, again after that import was undone. It is seen while one of these holds.
create table case_arrival (
  seq bigint not null primary key,
  case_id varchar(36) not null references case_file (id),
  batch_id varchar(36) references import_batch (id)
);
create index case_arrival_case on case_arrival (case_id);
create index case_arrival_batch on case_arrival (batch_id);

-- Every registry object in every version; the newest visible version counts. Without a case it is shared.
create table registry_record (
  id varchar(36) not null,
  version integer not null,
  kind varchar(40) not null,
  case_id varchar(36) references case_file (id),
  batch_id varchar(36) references import_batch (id),
  recorded_at bigint not null,
  seq bigint not null,
  sealed bytea not null,
  primary key (id, version)
);
create index registry_record_case on registry_record (case_id, seq);
create index registry_record_kind on registry_record (kind, seq);
create index registry_record_batch on registry_record (batch_id);

create table incoming_list (
  id varchar(36) not null primary key,
  batch_id varchar(36) references import_batch (id),
  added_at bigint not null,
  seq bigint not null,
  wrapped_key bytea not null,
  sealed bytea not null
);
create index incoming_list_batch on incoming_list (batch_id);

create table list_version (
  id varchar(36) not null primary key,
  list_id varchar(36) not null references incoming_list (id),
  batch_id varchar(36) not null references import_batch (id),
  evidence_id varchar(64) not null,
  added_at bigint not null,
  seq bigint not null,
  sealed bytea not null
);
create index list_version_list on list_version (list_id, seq);
create index list_version_batch on list_version (batch_id);
create index list_version_evidence on list_version (evidence_id);

create table list_row (
  id varchar(36) not null primary key,
  version_id varchar(36) not null references list_version (id),
  line integer not null,
  sealed bytea not null
);
create index list_row_version on list_row (version_id, line);

-- The id is a keyed digest of the plain bytes; their plain digest and length are sealed.
create table evidence_file (
  id varchar(64) not null primary key,
  kept_at bigint not null,
  seq bigint not null,
  sealed bytea not null
);

create table match_description (
  subject_id varchar(36) not null,
  version integer not null,
  subject varchar(8) not null,
  owner_id varchar(36) not null,
  batch_id varchar(36) references import_batch (id),
  seq bigint not null,
  sealed bytea not null,
  primary key (subject_id, version)
);
create index match_description_batch on match_description (batch_id);

-- Which person and which row are matched is inside the seal.
create table possible_match (
  id varchar(36) not null primary key,
  version integer not null,
  case_id varchar(36) not null references case_file (id),
  batch_id varchar(36) references import_batch (id),
  state varchar(8) not null,
  model_version varchar(40) not null,
  found_at bigint not null,
  seq bigint not null,
  sealed bytea not null
);
create index possible_match_case on possible_match (case_id, seq);
create index possible_match_batch on possible_match (batch_id);

-- Only ever added to; the verdict is inside the seal.
create table match_decision (
  id varchar(36) not null primary key,
  match_id varchar(36) not null references possible_match (id),
  account_id varchar(36) not null references account (id),
  undoes varchar(36) references match_decision (id),
  decided_at bigint not null,
  seq bigint not null,
  sealed bytea not null
);
create index match_decision_match on match_decision (match_id, seq);

create table change_entry (
  seq bigint not null primary key,
  what varchar(12) not null,
  subject_id varchar(36) not null
);

create table audit_entry (
  seq bigint not null primary key,
  at bigint not null,
  account_id varchar(36) not null references account (id),
  act varchar(40) not null,
  subject_id varchar(36),
  sealed bytea not null
);
