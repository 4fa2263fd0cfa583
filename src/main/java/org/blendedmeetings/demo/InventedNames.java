package org.blendedmeetings.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names nobody bears: first names of everywhere, and plants, birds and stones for surnames. No two people share one. */
final class InventedNames {
    private static final List<String> SURNAMES = List.of(
            """
            Acorn Alderleaf Amaranth Applewood Ashwood Aspenleaf Avocet Banyan Baobab Barberry Basalt
            Bayleaf Bilberry Bittern Blackthorn Bluebell Bramble Broomfield Bullfinch Buttercup
            Calendula Camellia Campion Cardamom Cedar Celandine Chaffinch Chestnutt Chickadee Cinnabar
            Clover Coltsfoot Coralroot Cormorant Cornflower Cowslip Cranesbill Crossbill Curlew Cypress
            Damson Dandelion Dogwood Dragonfly Dunnock Eiderdown Elderberry Fennel Fernleaf Fieldfare
            Firecrest Flintstone Foxglove Frangipani Gannet Gardenia Garnet Gentian Ginger Goldcrest
            Goldenrod Goldfinch Goosander Gorse Granite Greenfinch Guava Hawthorn Hazelnut Heather
            Hibiscus Hollyhock Honeysuckle Hoopoe Hornbeam Ibis Indigo Ironwood Jacaranda Jackdaw Jasper
            Juniper Kestrel Kingfisher Kittiwake Laburnum Lapwing Larkspur Lavender Limestone Linnet
            Lotusflower Lovage Mahogany Malachite Mallard Mango Marigold Marjoram Meadowsweet Mimosa
            Moonstone Moorhen Mulberry Myrtle Nettle Nightjar Nutmeg Nuthatch Obsidian Oleander Oriole
            Osprey Oxlip Pebble Peppercorn Periwinkle Pimpernel Plover Plumtree Pomegranate Primrose
            Puffin Quartz Quince Ragwort Redstart Redwood Rosehip Rowanberry Saffron Sagebrush Sandpiper
            Sandstone Saxifrage Skylark Snowberry Sorrel Spindleberry Starling Stonechat Sunflower
            Swallowtail Sycamore Tamarind Tansy Teasel Thistledown Thyme Topaz Tourmaline Turnstone
            Turquoise Verbena Vetch Waxwing Wheatear Whinchat Whitebeam Wigeon Willowherb Wisteria
            Woodbine Woodlark Yarrow Yellowhammer Yewtree"""
                    .split("\\s+"));

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    InventedNames(Chance chance) {
        this.chance = chance;
    }

    /** A name given by hand, to somebody of the sign-in page. */
    void reserve(String name) {
        if (!taken.add(name)) {
            throw new IllegalStateException("Two people would be called " + name + ".");
        }
    }

    String surname() {
        return chance.oneOf(SURNAMES);
    }

    /** First name and surname of anybody. */
    String anybody() {
        while (true) {
            var heritage = Heritage.any(chance);
            var first = chance.oneOf(chance.percent(65) ? heritage.women() : heritage.men());
            var name = first + " " + surname();
            if (taken.add(name)) {
                return name;
            }
        }
    }

    /** A first name for somebody of this surname. */
    String first(String surname, List<String> choice) {
        for (var first : chance.shuffled(choice)) {
            if (taken.add(first + " " + surname)) {
                return first;
            }
        }
        return both(surname, choice);
    }

    private String both(String surname, List<String> choice) {
        while (true) {
            var first = chance.oneOf(choice) + "-" + chance.oneOf(choice);
            if (taken.add(first + " " + surname)) {
                return first;
            }
        }
    }
}
