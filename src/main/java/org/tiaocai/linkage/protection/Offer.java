package org.tiaocai.linkage.protection;

/**
 * What the table says of one road.
 *
 * @param reason with its basis, as the parties are told
 */
public record Offer(Road road, Fit fit, String reason) {

    /** 适合与否. */
    public enum Fit {
        FITS("可以办理"),
        ASK_COURT("请先问法院"),
        NOT("现在不能");

        private final String label;

        Fit(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    public boolean isOpen() {
        return fit != Fit.NOT;
    }
}
