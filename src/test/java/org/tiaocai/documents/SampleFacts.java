package org.tiaocai.documents;

/** What a module would say of a paper, for tests that are about papers and not about the module. */
public final class SampleFacts {

    private SampleFacts() {}

    public static Facts of(String code) {
        return new PaperSamples().facts(new Catalogue().kind(code));
    }
}
