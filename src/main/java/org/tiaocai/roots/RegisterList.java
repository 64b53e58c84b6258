package org.tiaocai.roots;

import java.util.Map;
import org.tiaocai.house.SettingJournal;

/** 一种清单 that fills a register: its columns, and what a line of it would do. */
interface RegisterList {

    /** As in the address. */
    String word();

    String title();

    SettingJournal.Area area();

    /** The columns in their order, by the names of the fields. */
    Map<String, String> columns();

    /** By what two lines of one file are the same. */
    String key(Map<String, String> fields);

    /** What the line comes to; nothing is written yet. @throws org.tiaocai.shared.Faults with all that is wrong in it */
    Step step(Map<String, String> fields);

    /** @param act writes it down */
    record Step(State state, Runnable act) {}

    /** What is known of it. */
    enum State {
        NEW("新增"),
        CHANGED("变更"),
        SAME("已登记，没有变化");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
