package org.tiaocai.scheduling;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("争抢同一时段，在 PostgreSQL 上")
class BookingRaceOnPostgresIT extends BookingRaceTest implements OnPostgres {}
