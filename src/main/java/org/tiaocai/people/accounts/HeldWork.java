package org.tiaocai.people.accounts;

import java.util.List;

/** 未办结的工作: what a person still holds, told by the module that knows it; nobody leaves before it is handed over. */
public interface HeldWork {

    /** Such as 「将来的排期 2 次（2026-000123、2026-000124）」; empty when there is none. */
    List<String> of(String person);
}
