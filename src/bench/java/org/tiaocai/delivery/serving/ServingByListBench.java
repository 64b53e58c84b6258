package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** 按签收名单送达三百人: what the server waits for, on the page and with the one act that records the list. */
class ServingByListBench extends ListStory {

    private static final int WORKERS = Integer.getInteger("bench.list", 300);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    int workers() {
        return WORKERS;
    }

    @Test
    void a_list_is_recorded_while_the_server_waits() throws IOException {
        var ordered = Timed.of(this::toAllWorkers);
        var shown = Timed.of(() -> open("service", "/service").body());
        assertThat(shown.what()).contains("data-record=\"list\"");
        var list = list();
        var recorded = Timed.of(() -> recorded(list));
        assertThat(recorded.what().path("recorded").asInt()).as("%s", recorded.what()).isOne();
        assertThat(servings.receipts(ordered.what())).hasSize(WORKERS);
        var lines = List.of(
                "# 按签收名单送达 · Service by a signed list",
                "",
                WORKERS + " 人，H2，" + Runtime.getRuntime().availableProcessors() + " 个处理器。",
                "",
                "| | 毫秒 ms |",
                "|---|---:|",
                "| 交付送达 ordered | " + ordered.took().toMillis() + " |",
                "| 送达页 the page | " + shown.took().toMillis() + " |",
                "| 一次登记 recorded | " + recorded.took().toMillis() + " |");
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "serving-bench.md"), lines);
        assertThat(shown.took()).isLessThan(PATIENCE);
        assertThat(recorded.took()).isLessThan(PATIENCE);
    }

    private record Timed<T>(T what, Duration took) {

        static <T> Timed<T> of(Supplier<T> act) {
            var begin = System.nanoTime();
            var what = act.get();
            return new Timed<>(what, Duration.ofNanos(System.nanoTime() - begin));
        }
    }
}
