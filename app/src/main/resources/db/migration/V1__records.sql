create table placeholder (
  id varchar(36) not null primary key
);
