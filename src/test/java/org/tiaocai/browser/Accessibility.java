package org.tiaocai.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 无障碍检查 by axe-core, of the page that is on the screen. */
final class Accessibility {

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");
    /** The calendar library's own grid and the drawings of bpmn-js are left out: the lists below them say the same. */
    private static final String FINDINGS = """
            async () => (await axe.run({ exclude: ['.ec', '.djs-container'] }, { resultTypes: ['violations'] })).violations
              .filter((one) => one.impact === 'serious' || one.impact === 'critical')
              .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`))""";

    /** What hinders somebody seriously: the rule, the place and what to do about it. */
    @SuppressWarnings("unchecked")
    static List<String> seriousFindings(Page page) {
        page.evaluate("() => { " + axe() + " }");
        return (List<String>) page.evaluate(FINDINGS);
    }

    /** Not as a script of the page, which its policy would refuse. */
    private static String axe() {
        try {
            return Files.readString(AXE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Accessibility() {}
}
