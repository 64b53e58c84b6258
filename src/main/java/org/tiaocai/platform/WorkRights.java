package org.tiaocai.platform;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 办理任务的权限: tasks granted by an earlier release with UPDATE, which also opens their variables, day and holder, are
 * granted to work on, as new ones are. One statement at each start; after the first it finds nothing.
 */
@Component
@Order(5)
class WorkRights implements ApplicationRunner {

    private static final int FORMERLY = TaskPermissions.READ.getValue() | TaskPermissions.UPDATE.getValue();
    private static final int NOW = TaskPermissions.READ.getValue() | TaskPermissions.TASK_WORK.getValue();

    private final JdbcClient jdbc;

    WorkRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        jdbc.sql("""
                        update ACT_RU_AUTHORIZATION set PERMS_ = :now
                        where PERMS_ = :formerly and RESOURCE_TYPE_ = :task and TYPE_ = :grant and RESOURCE_ID_ <> :all""")
                .param("now", NOW)
                .param("formerly", FORMERLY)
                .param("task", Resources.TASK.resourceType())
                .param("grant", Authorization.AUTH_TYPE_GRANT)
                .param("all", Authorization.ANY)
                .update();
    }
}
