/** The programme pack: dated rules, amounts, levels and texts of the ministry, as data. */
package org.sanad.model.pack;
