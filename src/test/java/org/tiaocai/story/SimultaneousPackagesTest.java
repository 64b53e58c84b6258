package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.shared.RegistrationNumber;

/** The same packages over the network and from the folder, at one moment and in any order. */
@OnPostgres
@DisplayName("同一时刻送到的交换包")
class SimultaneousPackagesTest extends LinkageStory {

    private static final int PACKAGES = 10;
    private static final int DELIVERIES = 4;

    @Autowired
    Inbox inbound;

    @Autowired
    AwardNumbers awardNumbers;

    private CourtMachine machine;

    @BeforeEach
    void aCourtOfItsOwn() {
        tables.sql("delete from court_package").update();
        machine = new CourtMachine(BASIC);
        CourtMachine.commissionHasAKey();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("四路同时、次序打乱地送同样的十个包：每个处理一次，没有出错的，没有停在等候的")
    void each_is_applied_once_and_none_is_left_waiting(long seed) throws Exception {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var packages = IntStream.rangeClosed(1, PACKAGES)
                .mapToObj(each -> machine.next(docketed(number, each)))
                .toList();
        delivered(packages, seed);
        assertThat(tables.sql("select distinct state from court_package where direction = 'IN'")
                        .query(String.class)
                        .list())
                .containsExactly("APPLIED");
        assertThat(count("court_package where direction = 'IN'")).isEqualTo(PACKAGES);
        assertThat(count("court_proceeding where registration_number = '" + number + "'"))
                .isEqualTo(PACKAGES);
        assertThat(followUps(number)).hasSize(2);
    }

    private void delivered(List<byte[]> packages, long seed) throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(DELIVERIES);
        var threads = Executors.newFixedThreadPool(DELIVERIES);
        try {
            var deliveries = new ArrayList<Callable<Void>>();
            for (var each = 0; each < DELIVERIES; each++) {
                var order = new ArrayList<>(packages);
                Collections.shuffle(order, new Random(seed * DELIVERIES + each));
                deliveries.add(() -> {
                    together.await();
                    order.forEach(one -> inbound.receive(BASIC, one));
                    return null;
                });
            }
            for (Future<Void> delivery : threads.invokeAll(deliveries)) {
                delivery.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private ObjectNode docketed(String number, int each) {
        var awardNo = awardNumbers
                .of(RegistrationNumber.of(number), paper(number).documentId())
                .orElseThrow();
        return CourtMachine.docketed(
                awardNo, CourtMachine.party("APPLICANT", 1), "SUIT", "民初" + each + " " + number, MONDAY);
    }

    private long count(String rows) {
        return tables.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
