-- Ingen rad i loggene kan endres, og ingen slettes før tiden er ute (app.Lagringstid.INNSYN). Hele loggen kan heller ikke tømmes.
-- Tida her er basens egen: den hindrer, og bestemmer ikke hva som slettes når.
create or replace function innsynslogg_staar() returns trigger language plpgsql as
$$ begin
    if tg_op = 'DELETE' and old.tid < now() - interval '10 years' then return old; end if;
    raise exception 'innsynsloggen kan bare legges til';
end $$;
create trigger innsynslogg_tommes_ikke before truncate on innsynslogg execute function innsynslogg_staar();

create function driftslogg_staar() returns trigger language plpgsql as
$$ begin
    if tg_op = 'DELETE' and old.tid < now() - interval '10 years' then return old; end if;
    raise exception 'driftsloggen kan bare legges til';
end $$;
create trigger driftslogg_staar before delete or update on driftslogg
    for each row execute function driftslogg_staar();
create trigger driftslogg_tommes_ikke before truncate on driftslogg execute function driftslogg_staar();
