package org.tiaocai.figures.steps;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An index over the engine's open tasks: how many of a model's are late, and which, is read from it alone and costs by
 * the late ones instead of by the open ones. It is made when the engine stands, because the table is the engine's and
 * our migrations may run before there is one.
 */
@Component
class OpenTaskIndex extends AbstractProcessEnginePlugin {

    private static final String NAME = "tiaocai_task_due";

    private static final Logger LOG = LoggerFactory.getLogger(OpenTaskIndex.class);

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var database = engine.getProcessEngineConfiguration().getDataSource();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create index if not exists " + NAME + " on act_ru_task (proc_def_id_, due_date_, task_def_key_)");
        } catch (SQLException refused) {
            LOG.warn("待办任务的到期日索引没有建立，在办逾期的统计会慢", refused);
        }
    }
}
