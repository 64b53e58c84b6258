package org.tiaocai.documents.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FreeText;
import org.tiaocai.shared.RegistrationNumber;

/** 拟制中的文书 of one module: what would be printed now, and where the text goes that its drafter writes. */
public interface Drafting {

    /** The kinds that it knows, such as D507. */
    Set<String> codes();

    /** The papers in the making that the task is about. */
    List<Paper> papers(RegistrationNumber number, Task task);

    /** What the drafter writes. */
    List<FreeText> texts();

    /** Takes the texts as the form's own would be taken; others stay as they are. */
    void write(RegistrationNumber number, Task task, Map<String, String> texts);

    /** One paper in the making. @param occasion tells it apart from others of its kind */
    record Paper(String code, String occasion, Facts facts) {}
}
