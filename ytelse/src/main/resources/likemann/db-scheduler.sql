-- Tabellen og indeksene db-scheduler 16 vil ha på PostgreSQL, uten indeksen for prioritet, som er valgfri og ikke brukes:
-- https://github.com/kagkarlsson/db-scheduler#getting-started (postgresql_tables.sql)
create table if not exists scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index if not exists execution_time_idx on scheduled_tasks (execution_time);
create index if not exists last_heartbeat_idx on scheduled_tasks (last_heartbeat);

create table if not exists sak (
    id  uuid primary key,
    tom date not null
);
comment on table sak is 'Saken oppgavene gjelder; bare til måling';
comment on column sak.tom is 'Siste dag i sykmeldingene';
