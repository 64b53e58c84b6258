package org.tiaocai.search;

import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 重建索引: after the start, beside the work of the house, the cases of before are indexed, each in a transaction of its own;
 * broken off, it goes on at the next start. {@code --tiaocai.search.rebuild} has every case indexed anew.
 */
@Component
class IndexRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int PART = 200;

    private final SearchIndex index;
    private final TransactionTemplate transaction;
    private final boolean isAsked;

    IndexRebuild(
            SearchIndex index,
            TransactionTemplate transaction,
            @Value("${tiaocai.search.rebuild:#{null}}") @Nullable String asked) {
        this.index = index;
        this.transaction = transaction;
        this.isAsked = asked != null && !asked.equals("false");
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        var thread = Executors.defaultThreadFactory().newThread(this::run);
        thread.setName("search-index");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        if (isAsked) {
            transaction.executeWithoutResult(alone -> index.forget());
        }
        var done = everything();
        if (done > 0) {
            LOG.info("查找索引已补建 {} 件", done);
        }
    }

    /** All that is outdated. @return how many cases were indexed */
    int everything() {
        var done = 0;
        for (var part = index.outdated(PART); !part.isEmpty(); part = index.outdated(PART)) {
            for (var number : part) {
                transaction.executeWithoutResult(alone -> {
                    index.keep(number);
                    index.remakeTerms(number);
                });
                done++;
            }
        }
        return done;
    }
}
