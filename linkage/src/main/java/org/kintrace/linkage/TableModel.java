package org.kintrace.linkage;

import org.kintrace.linkage.weigh.LearntVariants;
import org.kintrace.linkage.weigh.LevelShares;

/** What a table taught about itself: shares of agreement levels and values that go together. */
record TableModel(LevelShares shares, LearntVariants variants) {}
