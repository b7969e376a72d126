DefoUnit_l512.v
