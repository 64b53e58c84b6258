package org.tiaocai.story;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What the story before has written is no second click of this one, though only moments lie between them. */
public final class WrittenBefore implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        forget(SpringExtension.getApplicationContext(test).getBean(JdbcClient.class));
    }

    /** Within a story: time has passed. */
    public static void forget(JdbcClient tables) {
        tables.sql("delete from written_once").update();
    }
}
