package org.tiaocai.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An installation of before the index, for the tests. */
@Component
public class Reindexing {

    private final IndexRebuild rebuild;
    private final JdbcClient jdbc;

    Reindexing(IndexRebuild rebuild, JdbcClient jdbc) {
        this.rebuild = rebuild;
        this.jdbc = jdbc;
    }

    /** As if the case had been registered before there was an index. */
    public void forgetOnly(String number) {
        jdbc.sql("delete from search_tie where registration_number = ?")
                .param(number)
                .update();
        jdbc.sql("update search_case set making = 0 where registration_number = ?")
                .param(number)
                .update();
    }

    /** As the whole 案号 is typed. */
    public static String caseNoTerm(String caseNo) {
        return Terms.chinese(Terms.CASE_NO, Terms.plain(caseNo));
    }

    public int everything() {
        return rebuild.everything();
    }
}
