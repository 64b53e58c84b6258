package org.tiaocai.scheduling.planning;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/**
 * Improves a timetable until the end that it is given; the same timetable and seed give the same plan step by step. Every move
 * costs something where little is to be disturbed, so that a search has to take the least bad step instead of waiting
 * for a better one: tabu search.
 */
final class TimetableSolver {

    private static final long SEED = 20261124L;

    private final SolverFactory<Timetable> solvers;

    TimetableSolver(TerminationConfig end) {
        solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(PlannedSession.class)
                .withConstraintProviderClass(TimetableConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withLocalSearchType(LocalSearchType.TABU_SEARCH)
                                .withTerminationConfig(end)));
    }

    Timetable solve(Timetable timetable) {
        return solvers.buildSolver().solve(timetable);
    }
}
