package org.tiaocai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.outreach.OutreachLinks;
import org.tiaocai.people.Groups;
import org.tiaocai.roots.Enterprises;
import org.tiaocai.roots.RegisterImport;
import org.tiaocai.roots.RootOrganisations;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.RootsStory;
import org.tiaocai.story.StoryTest;

/** What the demo puts into the registers is sound by the registers' own checks, and is put there once. */
@StoryTest
@DisplayName("演示的基层组织与企业")
class DemoRootsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RegisterImport lists;

    @Autowired
    RootOrganisations organisations;

    @Autowired
    Enterprises enterprises;

    @Autowired
    OutreachLinks links;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient tables;

    @BeforeEach
    @AfterEach
    void empty() {
        bureau.end("outreach");
        for (var table : RootsStory.REGISTERS) {
            tables.sql("delete from " + table).update();
        }
    }

    @Test
    @DisplayName("十二个组织、十二家企业、两对联系各走访一次；再启动不重来")
    void filled_once() {
        bureau.staff();
        bureau.commission();
        bureau.colleague("street", Groups.MEDIATION_ORG, "mediation-org-first-street");
        var demo = new DemoRoots(engine, lists, organisations, new DemoOutreach(links, enterprises, organisations));
        demo.run(new DefaultApplicationArguments());
        assertThat(organisations.all())
                .hasSize(12)
                .filteredOn(one -> one.isOutsideBody())
                .hasSize(4);
        assertThat(count("enterprise")).isEqualTo(MadeUpDispute.FIRMS.size());
        assertThat(count("enterprise_arbitrator")).isEqualTo(1);
        assertThat(count("outreach")).isEqualTo(2);
        assertThat(count("outreach_visit")).isEqualTo(2);
        tables.sql("update enterprise set trade = '改过'").update();
        demo.run(new DefaultApplicationArguments());
        assertThat(tables.sql("select distinct trade from enterprise")
                        .query(String.class)
                        .list())
                .containsExactly("改过");
    }

    private long count(String table) {
        return tables.sql("select count(*) from " + table).query(Long.class).single();
    }
}
