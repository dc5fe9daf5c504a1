-- En kilde spør om én dag; fakta kommer omtrent i den rekkefølgen de er datert, så en grov indeks holder og koster nesten intet.
create index fakta_mottatt on fakta using brin (mottatt) with (pages_per_range = 32);
