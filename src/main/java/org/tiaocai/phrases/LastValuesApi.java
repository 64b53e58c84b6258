package org.tiaocai.phrases;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.people.OpenTasks;

/** What the form of the task may be filled with, because the reader chose it in such a form before. */
@RestController
record LastValuesApi(OpenTasks tasks, LastValues values) {

    @GetMapping("/api/v1/phrases/last/{taskId}")
    Map<String, String> last(@PathVariable String taskId) {
        return values.mine(tasks.get(taskId).getTaskDefinitionKey());
    }
}
