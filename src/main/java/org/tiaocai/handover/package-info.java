/**
 * 交接: work goes from one to another. A deputy stands in for who is away, what a leaver holds is handed over with a proposal for
 * each, a task is passed on, its holder is reminded, and a leader asks to be told. Seats are not handed over: a member of a
 * tribunal or a mediator is replaced by a decision of which the parties are told.
 */
@NullMarked
package org.tiaocai.handover;

import org.jspecify.annotations.NullMarked;
