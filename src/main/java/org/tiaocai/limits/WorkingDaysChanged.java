package org.tiaocai.limits;

import java.time.LocalDate;
import java.util.Set;

/**
 * 工作日变动: a schedule that has been loaded takes working days away or gives them back, told in the transaction that
 * did it.
 *
 * @param lost working days before, rest days now
 * @param regained rest days before, working days now
 */
public record WorkingDaysChanged(Set<LocalDate> lost, Set<LocalDate> regained) {}
